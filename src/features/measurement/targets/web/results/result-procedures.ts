const procedures = ['saveResult', 'removeResult', 'overrideStatus', 'explainVariance'] as const
export type ResultProcedure = (typeof procedures)[number]

/** Whether a change of a plan was made by a procedure of expected results. */
export const isResultProcedure = (value: string): value is ResultProcedure =>
  procedures.some((procedure) => procedure === value)
