/** The words of the static pages in one language. What stands in app/texts is for the parts that need a script. */
export interface PageTexts {
  /** The name of the language in itself. */
  readonly language: string;
  readonly skipToContent: string;
  readonly languages: string;
  readonly theme: string;
  readonly catalogue: string;
  readonly privacy: string;
  readonly home: {
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    /** Leads to the page of what can be computed. */
    readonly compute: string;
    readonly domains: string;
    /** How many metrics there are, by the plural form that the number takes. */
    readonly metrics: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  };
  readonly compute: {
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    readonly quantities: string;
    /** Before the metrics that use a number. */
    readonly metrics: string;
  };
  readonly metric: {
    readonly aliases: string;
    readonly unit: string;
    readonly better: Readonly<Record<'higher' | 'lower' | 'neutral', string>>;
    readonly inCode: string;
    readonly formula: string;
    readonly scrollableFormula: string;
    readonly expandedFormula: string;
    readonly symbols: string;
    readonly computedItself: string;
    readonly calculator: string;
    readonly example: string;
    readonly exampleResult: string;
    readonly notes: string;
    readonly conditions: string;
    readonly assumed: string;
    readonly definedWhen: string;
    /** Before a divisor. */
    readonly dividesBy: string;
    readonly snippets: string;
    readonly copy: string;
    readonly drivers: string;
    readonly driversLead: string;
    /** Below a metric in the tree of drivers, before what it is computed from. */
    readonly dependsOn: string;
    readonly dependents: string;
    readonly dependentsLead: string;
    /** Below a metric in the tree of dependents, before what is computed from it. */
    readonly drives: string;
    readonly noDependents: string;
    readonly related: string;
    readonly sources: string;
    readonly sameDomain: string;
  };
}
