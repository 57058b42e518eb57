import { Option } from 'commander';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import type { Texts } from '../texts/texts';

/** `--currency`: the code of the currency that money is written in, in any case. */
export function currencyOption(texts: Texts): Option {
  return new Option(`--currency <${texts.places.code}>`, texts.options.currency).argParser((typed: string) => {
    const code = typed.toUpperCase();
    if (Intl.supportedValuesOf('currency').includes(code)) return code;
    throw new CommandError(texts.unknownCurrency(typed), exitCodes.usage);
  });
}
