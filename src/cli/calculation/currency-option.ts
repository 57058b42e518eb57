import { Option } from 'commander';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import type { Texts } from '../texts/texts';
import { currencyCode } from './currency-code';

/** `--currency`: the code of the currency that money is written in, in any case. */
export function currencyOption(texts: Texts): Option {
  return new Option(`--currency <${texts.places.code}>`, texts.options.currency).argParser((typed: string) => {
    const code = currencyCode(typed);
    if (code !== undefined) return code;
    throw new CommandError(texts.unknownCurrency(typed), exitCodes.usage);
  });
}
