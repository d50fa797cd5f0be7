import type { Verdict } from '#features/approval/path/entities.ts'
import type { Tone } from '#ui/tone.ts'
import type { MeetingSummary } from '../entities.ts'

export const stateTones: Readonly<Record<MeetingSummary['state'], Tone>> = {
  planned: 'info',
  held: 'good',
  adopted: 'good',
}

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  approved: 'good',
  approved_with_reservation: 'warn',
  refused: 'bad',
}
