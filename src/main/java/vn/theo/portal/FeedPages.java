package vn.theo.portal;

import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.theo.access.ForEveryone;

/** The latest news as an Atom feed (RFC 4287). */
@Controller
class FeedPages {
    private static final int ENTRIES = 50;

    private final Articles articles;
    private final Clock clock;

    FeedPages(Articles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    @ForEveryone
    @GetMapping("/tin/feed.xml")
    ResponseEntity<String> feed() throws XMLStreamException {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .body(write(site, articles.listLatest(ENTRIES, 0)));
    }

    private String write(String site, List<Edition> editions) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "title", "Theo");
        element(xml, "id", site + "/tin");
        link(xml, "alternate", site + "/tin");
        link(xml, "self", site + "/tin/feed.xml");
        Instant updated = editions.stream()
                .map(Edition::publishedAt)
                .max(Instant::compareTo)
                .orElseGet(clock::instant);
        element(xml, "updated", updated.toString());
        for (Edition edition : editions) {
            entry(xml, site, edition);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, String site, Edition edition) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", edition.text().title());
        element(xml, "id", site + Edition.dayAddress(edition.day()) + "#" + edition.articleId());
        link(xml, "alternate", site + edition.address());
        element(xml, "published", edition.firstPublishedAt().toString());
        element(xml, "updated", edition.publishedAt().toString());
        element(xml, "summary", edition.text().lead());
        xml.writeStartElement("author");
        element(
                xml,
                "name",
                edition.text().byline().isEmpty() ? "Theo" : edition.text().byline());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
