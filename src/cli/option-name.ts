/** The name of an input or metric as an option or id: "wonDeals" becomes "won-deals", "ruleOf40" "rule-of-40". */
export function optionName(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]|(?<=[a-zA-Z])\d+/g, (start) => `-${start.toLowerCase()}`);
}
