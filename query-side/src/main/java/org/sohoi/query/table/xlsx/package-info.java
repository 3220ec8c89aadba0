/** Tables as workbooks of a spreadsheet (ECMA-376). */
@NullMarked
package org.sohoi.query.table.xlsx;

import org.jspecify.annotations.NullMarked;
