import { type ComponentType, lazy, Suspense } from 'react'

/** Loads the code of a component when it is first shown, so that the shell stays small. */
export function late<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Loaded = lazy(async () => ({ default: await load() }))
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, when its file is loaded
  const Part: ComponentType<Props> = (props) => (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
  Part.displayName = name
  return Part
}
