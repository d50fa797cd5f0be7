import { z } from 'zod'

/**
 * Labels of the Traffic Light Protocol 2.0 (FIRST, August 2022), from open to restricted. Never translated, without
 * spaces.
 */
export const markings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
export const Marking = z.enum(markings)
export type Marking = z.infer<typeof Marking>

/** Returns the stricter of two markings. An object that contains or joins two others has the stricter label. */
export const stricterMarking = (value: Marking, other: Marking): Marking =>
  markings.indexOf(value) >= markings.indexOf(other) ? value : other
