package vn.theo.site;

/**
 * What one page or fragment shows. A controller method returns it and the template of the same name beside the record
 * renders it: {@code vn.theo.task.TaskPage} is shown by {@code TaskPage.jte} with the parameter {@code page}.
 */
public interface Page {}
