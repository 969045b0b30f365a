package vn.theo.indicator.page;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.theo.indicator.Direction;
import vn.theo.indicator.TargetState;
import vn.theo.indicator.TargetStates;
import vn.theo.kernel.Alphabet;
import vn.theo.site.Frame;
import vn.theo.territory.Area;
import vn.theo.territory.AreaFigure;
import vn.theo.territory.AreaFigures;

/** The scoreboard of an area, for its page: indicators with a value, those with a target first. */
@Component
class FiguresOfArea implements AreaFigures {
    private final Scoreboard scoreboard;
    private final ObjectProvider<TargetStates> targets;

    FiguresOfArea(Scoreboard scoreboard, ObjectProvider<TargetStates> targets) {
        this.scoreboard = scoreboard;
        this.targets = targets;
    }

    @Override
    public List<AreaFigure> listOf(Area area, Frame frame) {
        Map<Long, TargetState> states = targets.orderedStream()
                .flatMap(source -> source.listOf(area.id(), frame).stream())
                .collect(toMap(TargetState::indicatorId, state -> state, (one, later) -> later));
        return scoreboard.ofAll(frame, area).stream()
                .filter(Scoreboard.Score::hasValue)
                .map(score ->
                        figure(frame, area, score, states.get(score.indicator().id())))
                .sorted(Comparator.comparing((AreaFigure figure) -> figure.target() == null)
                        .thenComparing(AreaFigure::name, Alphabet.order()))
                .toList();
    }

    private static AreaFigure figure(Frame frame, Area area, Scoreboard.Score score, @Nullable TargetState state) {
        return new AreaFigure(
                score.indicator().name(),
                score.indicator().address() + "?dia-ban=" + area.key(),
                score.periodText(),
                score.value(),
                score.vintage() == null ? "" : frame.texts().of(score.vintage()),
                score.derived(),
                change(frame, score),
                good(score),
                score.line(),
                state == null ? null : new AreaFigure.Target(state.words(), state.tone(), state.address()));
    }

    /** "+3,2 %" on the year before, "điểm" for percentages; empty where it is unknown. */
    static String change(Frame frame, Scoreboard.Score score) {
        BigDecimal change = score.change();
        if (change == null) {
            return "";
        }
        String sign = change.signum() > 0 ? "+" : "";
        String number = sign + frame.texts().number(change);
        return score.indicator().unit().startsWith("%") ? frame.t("indicator.points", number) : number + " %";
    }

    private static int good(Scoreboard.Score score) {
        BigDecimal change = score.change();
        if (change == null || score.indicator().direction() == Direction.NEITHER) {
            return 0;
        }
        return score.indicator().direction() == Direction.UP ? change.signum() : -change.signum();
    }
}
