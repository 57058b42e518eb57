import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { announce } from './announce';
import { copyText } from './copy-text';
import type { AppTexts } from './texts/app-texts';

const SHOWN_FOR = 4000;

interface CopyLinkButtonProps {
  readonly texts: AppTexts['copy'];
}

/** Copies the address of the page with the numbers in it, and says so beside the button. */
export function CopyLinkButton({ texts }: CopyLinkButtonProps): VNode {
  const [outcome, setOutcome] = useState<{ readonly words: string }>();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => {
      setOutcome(undefined);
    }, SHOWN_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);
  const copy = async (): Promise<void> => {
    const words = (await copyText(location.href)) ? texts.linkDone : texts.failed;
    setOutcome({ words });
    announce(words);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {texts.link}
      </button>
      {outcome !== undefined && <span class="confirmation">{outcome.words}</span>}
    </>
  );
}
