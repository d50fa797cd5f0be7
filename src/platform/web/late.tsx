import { type ComponentType, type FunctionComponent, lazy, Suspense } from 'react'
import { loadWithMessages } from './catalogue.ts'

/** Loads the code of a component, and its messages, when it is first shown, so that the shell stays small. */
export function late<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  const Loaded = lazy(async () => ({ default: await loadWithMessages(load) }))
  // biome-ignore lint/correctness/noComponentHookFactories: called once per part, when the file of the part is loaded
  const Part: FunctionComponent<Props> = (props) => (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
  Part.displayName = name
  return Part
}
