/** A small form that Enter sends, wherever text is typed into a field with a button beside it. */

import { useRef, type JSX, type KeyboardEvent, type ReactNode } from 'react';

interface EntryFormProps {
  readonly className?: string;
  readonly onEnter: () => void;
  readonly children: ReactNode;
}

/** The key code that stands for «the input method is dealing with it», in every browser. */
const BY_INPUT_METHOD = 229;

/**
 * While an input method (Microsoft's Vietnamese Telex, say) is putting a syllable together, Enter
 * ends the syllable and sends nothing. Safari tells the end of the composition before the key that
 * ended it: there the key code says so.
 */
export function EntryForm({ className, onEnter, children }: EntryFormProps): JSX.Element {
  const isComposing = useRef(false);
  const keepsEnter = (event: KeyboardEvent): void => {
    const { nativeEvent, key, keyCode } = event;
    if (key === 'Enter' && (nativeEvent.isComposing || keyCode === BY_INPUT_METHOD)) event.preventDefault();
  };
  return (
    <form
      className={className}
      onKeyDown={keepsEnter}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={() => {
        isComposing.current = false;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isComposing.current) onEnter();
      }}
    >
      {children}
    </form>
  );
}
