package vn.theo.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A person who may log in.
 *
 * @param name what is typed at sign-in: lower-case letters, digits, dots and hyphens
 * @param displayName the person or office as shown on pages
 * @param bodyId the body that an agency account reports for
 */
public record Account(
        long id,
        String name,
        String displayName,
        Role role,
        @Nullable Long bodyId) implements Serializable {
    public Account {
        if (!name.matches("[a-z0-9][a-z0-9.-]{1,39}")) {
            throw new IllegalArgumentException(
                    "An account name has 2 to 40 lower-case letters, digits, dots or hyphens, got '" + name + "'");
        }
        if (displayName.isBlank()) {
            throw new IllegalArgumentException("An account needs a display name");
        }
    }

    public boolean isOffice() {
        return role == Role.OFFICE;
    }
}
