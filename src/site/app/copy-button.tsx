import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { announce } from './announce';
import { copyText } from './copy-text';

const SHOWN_FOR = 4000;

interface CopyButtonProps {
  readonly text: () => string;
  readonly label: string;
  readonly done: string;
  readonly failed: string;
}

/** Copies a text, and says so beside the button. */
export function CopyButton({ text, label, done, failed }: CopyButtonProps): VNode {
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
    const words = (await copyText(text())) ? done : failed;
    setOutcome({ words });
    announce(words);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {label}
      </button>
      {outcome !== undefined && <span class="confirmation">{outcome.words}</span>}
    </>
  );
}
