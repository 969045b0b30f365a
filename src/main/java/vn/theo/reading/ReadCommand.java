package vn.theo.reading;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.archive.ArchiveCommand;

/** The command "theo read": reads files and prints what they state, for people or as JSON Lines. */
public final class ReadCommand {
    static final int FINE = 0;
    static final int SOME_FAILED = 1;
    static final int BAD_USAGE = 2;

    private static final String HELP = """
            Usage: theo read FILE... [--json|--text] [--explain] [--words WORDS.csv]

            Reads Vietnamese public documents and prints what each states: frame, documents, indicators, people,
            organisations, meeting, findings, directives, related articles.

              FILE     text, Markdown or HTML in UTF-8, UTF-16, Windows-1258, TCVN3 or VNI; .docx, .doc, .odt, .rtf,
                       .pdf, .xlsx, .xls, .ods; a scanned .pdf, .png, .jpg or .tif where tesseract with Vietnamese data
                       is installed. The kind is told by the content. At most 20 MB; - is standard input
              --text   prints the text as received instead of what it states: the file's own characters, or what the
                       conversion made of a file that is no text
              --json   one JSON object a line and file, in the order given; start and end count Unicode code points of
                       the text as received (a byte order mark does not count), end exclusive
              --explain
                       with each record the rule and the words that made it ("explanations" in JSON)
              --words WORDS.csv
                       the office's dictionary as exported from Theo: columns kind, spelling, standard
              --archive FOLDER|ZIP|WARC --out FILE   a whole archive instead; --archive --help says more
              --help   this text

            A file that cannot be read is reported on standard error and does not stop the others.
            Exit code: 0 all files read, 1 some file not read, 2 wrong usage.
            """;

    /** What is printed of each file. */
    private enum Output {
        PEOPLE,
        JSON,
        TEXT
    }

    private final Reader reader;
    private final boolean explained;
    private final PrintStream out;
    private final PrintStream err;

    private ReadCommand(Reader reader, boolean explained, PrintStream out, PrintStream err) {
        this.reader = reader;
        this.explained = explained;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // the libraries that open files complain about damaged ones in a log that nobody reads here
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        int code = run(List.of(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    /** Runs the command with the arguments after "read" and returns its exit code. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--archive")) {
            return ArchiveCommand.run(arguments, out, err);
        }
        Output output = Output.PEOPLE;
        boolean explained = false;
        String words = null;
        boolean wordsNext = false;
        boolean options = true;
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            if (wordsNext) {
                words = argument;
                wordsNext = false;
            } else if (options && argument.equals("--help")) {
                out.print(HELP);
                return FINE;
            } else if (options && argument.equals("--json")) {
                output = Output.JSON;
            } else if (options && argument.equals("--text")) {
                output = Output.TEXT;
            } else if (options && argument.equals("--explain")) {
                explained = true;
            } else if (options && argument.equals("--words")) {
                wordsNext = true;
            } else if (options && argument.equals("--")) {
                options = false;
            } else if (options && argument.startsWith("-") && argument.length() > 1) {
                return wrongUsage(err, "Unknown option " + argument + ".");
            } else {
                files.add(argument);
            }
        }
        if (wordsNext) {
            return wrongUsage(err, "--words needs a file.");
        }
        if (files.isEmpty()) {
            return wrongUsage(err, "No file given.");
        }
        OfficeWords vocabulary = words == null ? OfficeWords.NONE : vocabulary(words, err);
        if (vocabulary == null) {
            return BAD_USAGE;
        }
        ReadCommand command = new ReadCommand(new Reader(vocabulary), explained, out, err);
        int code = FINE;
        for (String file : files) {
            code = command.read(file, output) ? code : SOME_FAILED;
        }
        return code;
    }

    /** The office's dictionary from a file; null after an error was reported. */
    private static @Nullable OfficeWords vocabulary(String file, PrintStream err) {
        try {
            return OfficeWords.read(Path.of(file));
        } catch (IOException | IllegalArgumentException wrong) {
            err.println("theo read: " + OfficeWords.unreadable(file, wrong));
            return null;
        }
    }

    private static int wrongUsage(PrintStream err, String what) {
        err.println("theo read: " + what + " Usage: theo read FILE... [--json|--text]; --help says more.");
        return BAD_USAGE;
    }

    private boolean read(String file, Output output) {
        byte[] bytes = bytes(file);
        if (bytes == null) {
            return false;
        }
        return switch (ReceivedText.of(bytes, file)) {
            case ReceivedText.Refused refused -> {
                fail(file, refused.english() + " " + refused.vietnamese());
                yield false;
            }
            case ReceivedText.Accepted accepted -> {
                out.println(
                        switch (output) {
                            case PEOPLE ->
                                ReadingText.of(file, reader.read(accepted), explained ? accepted.text() : null);
                            case JSON -> ReadingJson.line(file, accepted, reader.read(accepted), explained);
                            case TEXT -> accepted.text();
                        });
                yield true;
            }
        };
    }

    /** The bytes of a file, at most one more than are taken; null after an error was reported. */
    private byte @Nullable [] bytes(String file) {
        try (InputStream stream = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            return stream.readNBytes(ReceivedText.MAX_BYTES + 1);
        } catch (NoSuchFileException missing) {
            fail(file, "There is no such file. Check the name and the folder.");
        } catch (AccessDeniedException denied) {
            fail(file, "Reading it is not permitted. Give yourself the right to read it.");
        } catch (InvalidPathException invalid) {
            fail(file, "This is no valid file name. Check the name.");
        } catch (IOException broken) {
            boolean folder = Files.isDirectory(Path.of(file));
            fail(
                    file,
                    folder
                            ? "This is a folder. Name the files in it."
                            : "It could not be read: " + broken.getMessage());
        }
        return null;
    }

    private void fail(String file, String why) {
        out.flush();
        err.println("theo read: " + file + ": " + why);
    }
}
