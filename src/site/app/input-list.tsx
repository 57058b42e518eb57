import type { VNode } from 'preact';
import type { DomainName } from '../../locales/names';
import { quantityDomains } from '../quantity-domains';
import type { Catalogue } from './catalogue';
import type { HeldNumber } from './held-number';
import type { AppTexts } from './texts/app-texts';
import { capitalised } from './words';

interface InputListProps {
  readonly catalogue: Catalogue;
  readonly held: readonly HeldNumber[];
  readonly texts: AppTexts['compute'];
  readonly onAdd: (name: string) => void;
  readonly onRemove: (name: string) => void;
}

/** All quantities by domain, to tick those that one has. */
export function InputList({ catalogue, held, texts, onAdd, onRemove }: InputListProps): VNode {
  const names = new Set(held.map(({ name }) => name));
  return (
    <details class="input-list">
      <summary>{texts.byDomain}</summary>
      <div class="input-domains">
        {catalogue.domains.map(({ id, title }) => (
          <fieldset key={id}>
            <legend>{title}</legend>
            {quantityDomains[id as DomainName].map((name) => {
              const quantity = catalogue.quantities[name];
              if (quantity === undefined) return null;
              return (
                <label key={name} title={quantity.description}>
                  <input
                    type="checkbox"
                    checked={names.has(name)}
                    onChange={({ currentTarget }) => {
                      if (currentTarget.checked) onAdd(name);
                      else onRemove(name);
                    }}
                  />{' '}
                  {capitalised(quantity.title)}
                </label>
              );
            })}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
