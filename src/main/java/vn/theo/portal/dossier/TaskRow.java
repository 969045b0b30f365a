package vn.theo.portal.dossier;

import vn.theo.task.DeadlineStatus;
import vn.theo.task.Task;

/** A task with how it stands against its deadline today. */
public record TaskRow(Task task, DeadlineStatus status) {}
