/** Numbers the values it is given, in the order in which they come. */
export class Numbering<Value> {
  readonly values: Value[] = [];
  private readonly codes = new Map<Value, number>();
  /** How many of the values have been entered in the map: only what is looked for needs to be. */
  private entered = 0;

  get size(): number {
    return this.values.length;
  }

  /** The number of a value, if it has come. */
  known(value: Value): number | undefined {
    for (; this.entered < this.values.length; this.entered += 1) {
      this.codes.set(this.values[this.entered] as Value, this.entered);
    }
    return this.codes.get(value);
  }

  codeOf(value: Value): number {
    return this.known(value) ?? this.add(value);
  }

  /** Numbers a value that has not come before. */
  add(value: Value): number {
    return this.values.push(value) - 1;
  }
}
