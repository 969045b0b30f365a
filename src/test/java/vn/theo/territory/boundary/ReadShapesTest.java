package vn.theo.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.theo.site.Refusal;
import vn.theo.territory.load.Finding;

class ReadShapesTest {
    private static final String SQUARE = "[[106,20],[106.1,20],[106.1,20.1],[106,20.1],[106,20]]";

    @Test
    void shapes_keep_their_properties_and_points_are_rounded_to_a_metre() {
        ReadShapes.Read read = read(collection(
                "",
                feature(
                        "{\"ma\":\"00123\",\"so\":7,\"trong\":null}",
                        "Polygon",
                        "[" + SQUARE.replace("106.1,20]", "106.1000012,20]") + "]")));

        assertThat(read.shapes()).singleElement().satisfies(shape -> {
            assertThat(shape.properties())
                    .containsEntry("ma", "00123")
                    .containsEntry("so", "7")
                    .doesNotContainKey("trong");
            assertThat(shape.geometry().getCoordinates()[1].x).isEqualTo(106.1);
        });
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void what_is_no_area_or_had_to_be_mended_is_told() {
        ReadShapes.Read read = read(collection(
                "",
                feature("{}", "Point", "[106,20]"),
                feature("{}", "Polygon", "[[[106,20],[106.1,20],[106.1,20.1],[106,20.1]]]"),
                feature("{}", "Polygon", "[[[106,20],[106.1,20.1],[106.1,20],[106,20.1],[106,20]]]"),
                feature("{}", "MultiPolygon", "[[" + SQUARE + "],[[[1,1],[2,2]]]]")));

        assertThat(read.findings())
                .extracting(Finding::key)
                .containsExactly("boundary-kind", "boundary-open", "boundary-mended", "boundary-short");
        assertThat(read.shapes()).hasSize(3).allMatch(shape -> shape.geometry().isValid());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "not-json | {\"type\":\"FeatureCollection\",\"features\":[{]}",
                "no-shapes | {\"type\":\"FeatureCollection\",\"features\":[]}",
                "no-shapes | [1, 2]",
                "no-shapes | {\"type\":\"Topology\",\"arcs\":[[1,2]]}",
                "other-system | {\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3405\"}},\"features\":[]}",
                "not-degrees | {\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[586000,2290000],[1,2],[3,4],[586000,2290000]]]}}]}",
                "not-degrees | {\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[20,106],[20,107],[21,107],[20,106]]]}}]}",
                "not-degrees | {\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[\"a\",\"b\"]]}}]}",
            })
    void what_cannot_be_drawn_is_refused_with_the_reason(String why, String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refusal.class).hasMessage("territory.boundary." + why);
    }

    @Test
    void a_file_may_name_longitude_and_latitude_as_its_system() {
        String crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},";

        assertThat(read(collection(crs, feature("{}", "Polygon", "[" + SQUARE + "]")))
                        .shapes())
                .hasSize(1);
    }

    private static ReadShapes.Read read(String text) {
        return ReadShapes.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), shapes -> {});
    }

    private static String collection(String more, String... features) {
        return "{\"type\":\"FeatureCollection\"," + more + "\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String properties, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }
}
