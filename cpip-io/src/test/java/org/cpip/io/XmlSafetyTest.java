package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cpip.model.Programme;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in a file makes the reader fetch anything, and nothing in a programme makes a file that cannot be read. */
class XmlSafetyTest {

    private static final String SECRET = "the-secret-of-another-file";

    @TempDir
    Path folder;

    private ServerSocketChannel listener;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        listener.configureBlocking(false);
        int port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
        address = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/";
    }

    @AfterEach
    void stopListening() throws IOException {
        listener.close();
    }

    @Test
    void nobodyCallsWhateverBaitIsInWhateverPart() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        String file = secret.toUri().toString();
        int read = 0;
        for (String part : Archives.parts("").keySet()) {
            for (String prolog : prologs(file)) {
                for (String inside : insides(file)) {
                    Map<String, String> parts = Archives.parts(Archives.paragraph("body"));
                    parts.computeIfPresent(
                            part,
                            (name, xml) -> prolog
                                    + xml.replaceFirst("(<[^>]*[^/])(/?>)", "$1 " + attributes() + "$2")
                                            .replaceFirst("/>$|</[^>]*>$", ""));
                    String root = parts.get(part);
                    String end = "</" + root.replaceFirst("(?s).*?<([A-Za-z][\\w:]*)[ >].*", "$1") + ">";
                    parts.put(part, root + (root.endsWith(">") ? "" : ">") + inside + end);
                    String words = words(Archives.zip(parts));
                    assertThat(words).doesNotContain(SECRET);
                    if (!prolog.startsWith("<!DOCTYPE") && !inside.equals("&e;")) {
                        assertThat(words).as(part + ": " + parts.get(part)).contains("body");
                    } else if (prolog.startsWith("<!DOCTYPE") && !part.equals("[Content_Types].xml")) {
                        assertThat(words).contains("DOCX-009");
                    }
                    read++;
                }
            }
        }

        assertThat(read).isGreaterThan(100);
        assertThat(listener.accept()).as("a caller").isNull();
    }

    @Test
    void nobodyCallsForRelationshipsThatLeadOutside() throws IOException {
        for (String type : List.of(
                "officeDocument",
                "styles",
                "numbering",
                "attachedTemplate",
                "image",
                "hyperlink",
                "aFChunk",
                "subDocument",
                "oleObject",
                "frame",
                "customXml")) {
            for (String owner :
                    List.of("_rels/.rels", "word/_rels/document.xml.rels", "word/_rels/settings.xml.rels")) {
                for (String mode : List.of("\" TargetMode=\"External", "")) {
                    Map<String, String> parts = Archives.parts(Archives.paragraph("body")
                            + "<w:altChunk r:id=\"r0\" xmlns:r=\"x\"/><w:subDoc r:id=\"r0\" xmlns:r=\"x\"/>");
                    parts.put(owner, Archives.relationships(type, address + "x.xml" + mode));
                    words(Archives.zip(parts));
                }
            }
        }

        assertThat(listener.accept()).as("a caller").isNull();
    }

    /** Otherwise the silence above would say nothing. */
    @Test
    void theListenerWouldHearACaller() throws IOException {
        try (Socket caller = new Socket()) {
            caller.connect(listener.getLocalAddress());

            assertThat(listener.accept()).isNotNull();
        }
    }

    static Stream<String> unholdable() {
        Stream<String> controls = IntStream.concat(IntStream.rangeClosed(0, 0x1f), IntStream.of(0x7f, 0x85, 0x9f))
                .mapToObj(Character::toString);
        return Stream.concat(
                controls,
                Stream.of(
                        "\ufffe",
                        "\uffff",
                        "\ud800",
                        "\udc00",
                        "\udbff\udbff",
                        "\udc00\ud800",
                        "\ud83d",
                        "]]>",
                        "<",
                        "&",
                        "\"'",
                        "--",
                        "?>",
                        "\ufeff",
                        "\u2028"));
    }

    @ParameterizedTest
    @MethodSource("unholdable")
    void everyPartIsWellFormedWhateverCharactersStandInEveryText(String bad) throws Exception {
        Programme programme = Rebuilt.withTexts(Rebuilt.full(), text -> bad + text + bad + bad);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeIO.load().write(programme, "docx", out, WriteOptions.defaults());

        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(part));
                    parts.add(entry.getName());
                }
            }
        }
        assertThat(parts).contains("word/document.xml", "docProps/core.xml", "word/header.xml");
    }

    private List<String> prologs(String file) {
        return List.of(
                "",
                "<!DOCTYPE x SYSTEM \"" + address + "x.dtd\">",
                "<!DOCTYPE x PUBLIC \"-//X//EN\" \"" + address + "x.dtd\">",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "e\"><!ENTITY % p SYSTEM \"" + address + "p\">%p;]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + file + "\">]>",
                "<?xml-stylesheet type=\"text/xsl\" href=\"" + address + "s.xsl\"?>");
    }

    private List<String> insides(String file) {
        return List.of(
                "",
                "&e;",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"" + address + "i\"/>",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"" + file + "\"/>");
    }

    private String attributes() {
        return "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x " + address
                + "x.xsd\" xml:base=\"" + address + "\"";
    }

    /** All that the blocks and diagnostics say. */
    private static String words(byte[] docx) throws IOException {
        StringBuilder words = new StringBuilder();
        ProgrammeIO io = ProgrammeIO.load();
        Source source = Source.of("bait.docx", docx);
        io.inspect(source, ReadOptions.defaults(), new BlockHandler() {
            @Override
            public void block(Block block) {
                words.append(block).append('\n');
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                words.append(diagnostic).append('\n');
            }
        });
        return words.append(io.read(source, ReadOptions.defaults())).toString();
    }
}
