/** A quantity that metrics need and nothing supplies. */
export interface MissingQuantity {
  readonly name: string;
  readonly title: string;
  /** The metrics that need it. */
  readonly metrics: readonly string[];
  /** The sources that would supply it. */
  readonly sources: readonly string[];
}

/** The sources of a report cannot supply what its metrics need. */
export class MissingQuantitiesError extends Error {
  override readonly name = 'MissingQuantitiesError';
  readonly quantities: readonly MissingQuantity[];

  constructor(quantities: readonly MissingQuantity[]) {
    const lines = quantities.map(({ name, metrics, sources }) => {
      const where = sources.length === 0 ? 'state it in `given`' : `supplied by ${sources.join(', ')}`;
      return `${name}, for ${metrics.join(', ')}: ${where}`;
    });
    super(['nothing supplies', ...lines].join('\n  '));
    this.quantities = quantities;
  }
}
