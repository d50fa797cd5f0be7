import type { Indicator, Parts } from '#features/measurement/indicators/entities.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Expectation, ExpectationIssue } from './entities.ts'
import { measure } from './read.ts'
import { findRecordedIssues, type RecordedValue } from './recorded/model.ts'

/** An expectation that is to be saved. */
interface ExpectationInput {
  indicator: Indicator
  areaId: Id
  parts: Parts
  expectation: Expectation
}

/**
 * Returns the complete figures that expectations are checked against, as far as the actor may read them: of the period
 * of the baseline, and the latest.
 */
export async function loadRecordedValues<Input extends ExpectationInput>(
  context: TransactionContext,
  inputs: readonly Input[],
): Promise<Map<Input, { ofBaseline: RecordedValue | null; latest: RecordedValue | null }>> {
  const requests = inputs.map((input) => ({ ...input, area: { id: input.areaId }, input }))
  const measured = await measure(context, requests)
  return new Map(requests.map((request) => [request.input, measured.get(request)!]))
}

/** Returns the issues of each expectation against the recorded figures. */
export async function findIssuesAgainstFigures<Input extends ExpectationInput>(
  context: TransactionContext,
  inputs: readonly Input[],
): Promise<Map<Input, ExpectationIssue[]>> {
  const recorded = await loadRecordedValues(context, inputs)
  return new Map(
    inputs.map((input) => [
      input,
      findRecordedIssues(input.expectation, input.indicator.definition, recorded.get(input)!),
    ]),
  )
}
