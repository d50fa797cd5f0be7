import { discreet } from './figures.ts'
import type { DemoZone } from './zone.ts'

/** An approval of figures that wait for an organisation, with an optional withdrawal. */
export interface DemoApproval {
  organisation: string
  role: string
  /** The last approved year. Later years are pending. */
  lastApprovedYear: number
  withdraws?: { indicator: string; year: number; reason: string }
}

const lastFullYear = 2025

/**
 * Returns the approvals in chronological order. Chiefs approve the figures of their zones, and in the border zone all
 * years except the last. The director-coordinator, a programme manager and the ministry then approve all years except
 * the last. A chief withdrew an approval.
 */
export function demoApprovals(zones: readonly DemoZone[]): DemoApproval[] {
  const demoZones = zones.filter((zone) => zone.district === discreet)
  const [home, ...others] = demoZones
  if (!home) return []
  const own = demoZones.map(
    ({ organisation }): DemoApproval => ({
      organisation,
      role: 'chief_of_corps',
      lastApprovedYear: organisation === home.organisation ? lastFullYear - 1 : lastFullYear,
      ...(organisation === others.at(-1)?.organisation && {
        withdraws: {
          indicator: 'absence-days',
          year: lastFullYear,
          reason: 'De afwezigheden van december ontbreken nog',
        },
      }),
    }),
  )
  return [
    ...own,
    { organisation: 'BE-CSDDCA-LIM', role: 'director_coordinator', lastApprovedYear: lastFullYear - 1 },
    { organisation: 'BE-FP-DJSOC-DRUGS', role: 'programme_manager', lastApprovedYear: lastFullYear - 1 },
    { organisation: 'BE-FPS-INTERIOR', role: 'ministry_planner', lastApprovedYear: lastFullYear - 1 },
  ]
}
