import { type KeyboardEvent, useRef } from 'react'

/** Letters typed within this time in ms form a single word. */
const pause = 700

/**
 * Finds the next entry whose text starts with the typed text, after the focused entry and then from the top. A second
 * letter typed soon after the first extends the search text.
 */
export function useTypeAhead() {
  const typed = useRef({ text: '', typedAt: 0 })
  return <Entry>(
    event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'timeStamp'>,
    entries: readonly Entry[],
    index: number,
    getText: (entry: Entry) => string,
  ): Entry | undefined => {
    if (event.altKey || event.ctrlKey || event.metaKey || [...event.key].length !== 1) return undefined
    const goesOn = event.timeStamp - typed.current.typedAt < pause
    const text = (goesOn ? typed.current.text : '') + event.key.toLocaleLowerCase()
    typed.current = { text, typedAt: event.timeStamp }
    const from = text.length > 1 ? index : index + 1
    const around = [...entries.slice(from), ...entries.slice(0, from)]
    return around.find((entry) => getText(entry).toLocaleLowerCase().startsWith(text))
  }
}
