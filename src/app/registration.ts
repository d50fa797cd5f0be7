import { type PlanSection, registerSections } from '#features/planning/plans/plan-section.ts'
import { type Chapter, registerChapters } from '#features/publishing/documents/chapter.ts'
import { registerCalendar } from '#features/workspace/calendar/index.ts'
import { registerSubjects } from '#platform/journal/subjects.ts'
import { connectSlices, type Slice, sortParts } from '#platform/slice.ts'
import { slices } from './slices.ts'

const registered: readonly Slice<PlanSection, Chapter>[] = slices

/** Gives the features the parts that other slices add to them. Runs once, when the module loads. */
connectSlices(registered)
registerSections(sortParts(registered.flatMap(({ sections = [] }) => sections)))
registerChapters(sortParts(registered.flatMap(({ chapters = [] }) => chapters)))
registerCalendar(sortParts(registered.flatMap(({ calendar = [] }) => calendar)))
registerSubjects(registered.flatMap(({ subjects = [] }) => subjects))
