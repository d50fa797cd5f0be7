import { useWords } from '#platform/web/language.tsx'
import { Pill } from '#ui/pill.tsx'
import { alignmentMessages } from '../../messages/index.ts'

/** What an answer was, where versions of a plan are compared. */
export function AnswerKindWord({ section, kind }: { section: string; kind: string }) {
  const words: Readonly<Record<string, string>> = useWords(alignmentMessages).answerKinds
  return section === 'answers' ? <Pill>{words[kind] ?? kind}</Pill> : null
}
