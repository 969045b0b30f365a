/**
 * Boundaries of areas that the office loads: read from GeoJSON, checked against the record, simplified with their common edges
 * kept, stored with source and licence; and pictures of areas for any page.
 */
@NullMarked
@NamedInterface("boundary")
package vn.theo.territory.boundary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
