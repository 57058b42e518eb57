/** The name of a metric or input as an id, in addresses, file names and options: "winRate" becomes "win-rate", "ruleOf40" becomes "rule-of-40". */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]|(?<=[a-zA-Z])\d+/g, (start) => `-${start.toLowerCase()}`);
}
