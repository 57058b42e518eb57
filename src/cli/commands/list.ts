import { Command } from 'commander';
import { type Catalogue, loadCatalogue } from '../catalogue';
import { CommandError } from '../command-error';
import { addExamples } from '../add-examples';
import { exitCodes } from '../exit-codes';
import { summary } from '../summary';
import type { Terminal } from '../terminal';
import { textsIn } from '../texts/texts-in';

/** `list`: the metrics of the catalogue by domain. */
export function listCommand(terminal: Terminal): Command {
  const texts = textsIn(terminal.language);
  const command = new Command('list')
    .description(texts.commands.list)
    .option('--domain <id>', texts.options.domain)
    .option('--json', texts.options.json)
    .action(async (options: { domain?: string; json?: true }) => {
      const catalogue = await loadCatalogue(terminal.language);
      const domains = chosenDomains(catalogue, options.domain);
      const text = options.json
        ? JSON.stringify(
            domains.flatMap(({ id, metrics }) => metrics.map((metric) => summary(metric, id, catalogue))),
            null,
            2,
          )
        : (await Promise.all(domains.map((domain) => section(domain, catalogue)))).join('\n\n');
      terminal.stdout.write(`${text}\n`);
    });

  const section = async ({ id, title, metrics }: Domain, { kebabCase }: Catalogue): Promise<string> => {
    // What knows the widths of signs takes longer to load than the rest of the command.
    const [{ columns }, { wrap }] = await Promise.all([import('../layout/columns'), import('../layout/wrap')]);
    const rows = metrics.map((metric) => [kebabCase(metric.name), metric.title] as const);
    const heading = `${terminal.colours.bold(title)} ${terminal.colours.dim(`(${id})`)}`;
    return `${wrap(heading, terminal.columns)}\n${columns(rows, terminal.columns)}`;
  };
  return addExamples(
    command,
    ['metricbook list', 'metricbook list --domain subscriptions', 'metricbook list --json'],
    terminal,
  );
}

type Domain = Catalogue['domains'][number];

function chosenDomains({ domains, language }: Catalogue, asked: string | undefined): readonly Domain[] {
  if (asked === undefined) return domains;
  const chosen = domains.filter(({ id, title }) => [id, title.toLowerCase()].includes(asked.trim().toLowerCase()));
  if (chosen.length > 0) return chosen;
  const known = domains.map(({ id }) => id).join(', ');
  throw new CommandError(textsIn(language).unknownDomain(asked, known), exitCodes.usage);
}
