import { discreet } from './figures.ts'
import type { DemoZone } from './zone.ts'

/** What somebody approves of figures that wait for a body, and takes back of it. */
export interface DemoApproval {
  organisation: string
  role: string
  /** The last year of what is approved; later ones wait. */
  upTo: number
  withdraws?: { indicator: string; year: number; reason: string }
}

const lastWhole = 2025

/**
 * Who approved what: chiefs what their zones told, of the zone on the border all but the last year; then the director coordinator
 * all but the last year. One chief took an approval back. In the order in which it was done.
 */
export function demoApprovals(zones: readonly DemoZone[]): DemoApproval[] {
  const its = zones.filter((zone) => zone.district === discreet)
  const [home, ...others] = its
  if (!home) return []
  const own = its.map(
    ({ organisation }): DemoApproval => ({
      organisation,
      role: 'chief_of_corps',
      upTo: organisation === home.organisation ? lastWhole - 1 : lastWhole,
      ...(organisation === others.at(-1)?.organisation && {
        withdraws: {
          indicator: 'absence-days',
          year: lastWhole,
          reason: 'De afwezigheden van december ontbreken nog',
        },
      }),
    }),
  )
  return [
    ...own,
    { organisation: 'BE-CSDDCA-LIM', role: 'director_coordinator', upTo: lastWhole - 1 },
    { organisation: 'BE-FP-DJSOC-DRUGS', role: 'programme_manager', upTo: lastWhole - 1 },
    { organisation: 'BE-FPS-INTERIOR', role: 'ministry_planner', upTo: lastWhole - 1 },
  ]
}
