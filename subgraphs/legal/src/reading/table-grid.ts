import type { Cell } from "../domain/text/block";

interface Hanging {
  readonly column: number;
  readonly width: number;
  /** The first row that it no longer reaches into. */
  readonly until: number;
}

const WIDEST = 1000;
const MOST_HANGING = 200;

/** Places the cells of a table: a cell that spans rows or columns moves the others on. */
export class TableGrid {
  private row = -1;
  private column = 0;
  private hanging: Hanging[] = [];

  constructor(private readonly table: number) {}

  beginRow(): void {
    this.row += 1;
    this.column = 0;
    this.hanging = this.hanging.filter(({ until }) => until > this.row);
  }

  place(columns: number, rows: number): Cell {
    if (this.row < 0) this.beginRow();
    const width = Math.min(Math.max(columns, 1), WIDEST);
    this.passHanging();
    const cell = { table: this.table, row: this.row, column: this.column };
    if (rows > 1 && this.hanging.length < MOST_HANGING) {
      this.hanging.push({ column: this.column, width, until: this.row + rows });
      this.hanging.sort((a, b) => a.column - b.column);
    }
    this.column += width;
    return cell;
  }

  private passHanging(): void {
    for (const { column, width, until } of this.hanging) {
      if (until > this.row && column <= this.column && this.column < column + width) this.column = column + width;
    }
  }
}
