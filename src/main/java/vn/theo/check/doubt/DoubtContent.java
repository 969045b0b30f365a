package vn.theo.check.doubt;

import java.util.List;
import vn.theo.check.rule.Worked;

/** What is kept of a doubt as data: its figures with the words that state them, and every reading worked out. */
record DoubtContent(List<Figure> figures, List<Worked> readings) {}
