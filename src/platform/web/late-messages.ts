import type { Language } from '#shared/language.ts'
import { loadWithMessages } from './catalogue.ts'

type InEach<Texts> = Readonly<Record<Language, Texts>>

/** Texts of a slice that are loaded when a page of a later slice needs them. */
export interface LateMessages<Texts> {
  load: () => Promise<InEach<Texts>>
}

/**
 * Creates a registry of texts about the same subject. Slices add theirs in `web/slice.ts`, and a page of a later slice
 * loads all of them.
 */
export function createLateMessages<Texts>() {
  const registered: LateMessages<Texts>[] = []
  let loading: Promise<readonly InEach<Texts>[]> | undefined
  return {
    fill: (messages: LateMessages<Texts>): void => {
      registered.push(messages)
      loading = undefined
    },
    /** Loads the texts of every slice. Returns the same promise each time, so that a page can suspend on it. */
    load: (): Promise<readonly InEach<Texts>[]> => {
      loading ??= Promise.all(registered.map(({ load }) => loadWithMessages(load)))
      return loading
    },
  }
}
