package vn.theo.task;

import java.util.Optional;

/** Implemented by capabilities above this one whose records give rise to tasks. Every bean of this type is asked. */
public interface TaskOrigins {
    /** What this code names, for instance {@code y-kien-12}; empty when it is none of this capability's. */
    Optional<TaskOrigin> find(String code);
}
