package vn.theo.explore;

import vn.theo.programme.Resolution;
import vn.theo.programme.Target;
import vn.theo.programme.Verdict;

/** A target of a resolution for one indicator and area, with how it stands at a day. */
public record TargetStanding(Resolution resolution, Target target, Verdict verdict) {}
