import { type KeyboardEvent, useRef } from 'react'

/** Letters that follow each other within this time are one word. */
const pause = 700

/**
 * Finds the entry whose words begin with what is typed, after the one that has the focus and from the top again; a second
 * letter soon after the first looks for both.
 */
export function useTypeAhead() {
  const typed = useRef({ text: '', at: 0 })
  return <Entry>(
    event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'timeStamp'>,
    entries: readonly Entry[],
    index: number,
    wordsOf: (entry: Entry) => string,
  ): Entry | undefined => {
    if (event.altKey || event.ctrlKey || event.metaKey || [...event.key].length !== 1) return undefined
    const goesOn = event.timeStamp - typed.current.at < pause
    const text = (goesOn ? typed.current.text : '') + event.key.toLocaleLowerCase()
    typed.current = { text, at: event.timeStamp }
    const from = text.length > 1 ? index : index + 1
    const around = [...entries.slice(from), ...entries.slice(0, from)]
    return around.find((entry) => wordsOf(entry).toLocaleLowerCase().startsWith(text))
  }
}
