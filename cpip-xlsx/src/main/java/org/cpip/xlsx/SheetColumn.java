package org.cpip.xlsx;

/**
 * A column of a sheet.
 *
 * @param title in its first row
 * @param width in characters
 */
record SheetColumn(String title, int width) {}
