import { type PlanSection, registerSections } from '#features/planning/plans/plan-section.ts'
import { type Chapter, registerChapters } from '#features/publishing/documents/chapter.ts'
import { registerCalendar } from '#features/workspace/calendar/index.ts'
import { registerSubjects, type SubjectSource, type SubjectSources } from '#platform/journal/subjects.ts'
import { registerLinkPurposes } from '#platform/links/purpose.ts'
import { connectSlices, type Slice, sortParts } from '#platform/slice.ts'
import { taskTexts } from '#shared/task-texts.ts'
import { slices } from './slices.ts'

const registered: readonly Slice<PlanSection, Chapter>[] = slices

/** Gives the features the parts that other slices add to them. Runs once, when the module loads. */
connectSlices(registered)
registerSections(sortParts(registered.flatMap(({ sections = [] }) => sections)))
registerChapters(sortParts(registered.flatMap(({ chapters = [] }) => chapters)))
for (const { tasks } of registered) if (tasks) taskTexts.fill(tasks)
registerLinkPurposes(registered.flatMap(({ links = [] }) => links))
registerCalendar(sortParts(registered.flatMap(({ calendar = [] }) => calendar)))

type KindsOf<Part> = Part extends { subjects: infer Sources } ? keyof Sources : never
/** Does not compile if a kind of subject of an act has no source in any slice. */
const subjects: Record<KindsOf<(typeof slices)[number]>, SubjectSource> = Object.assign(
  {},
  ...registered.map((slice) => slice.subjects),
)
registerSubjects(subjects satisfies SubjectSources)
