import { z } from 'zod';
/**
 * Labels of the Traffic Light Protocol 2.0 (FIRST, August 2022), from open to restricted. Never translated, without
 * spaces.
 */
export declare const markings: readonly ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'];
export declare const Marking: z.ZodEnum<{
    "TLP:AMBER": "TLP:AMBER";
    "TLP:AMBER+STRICT": "TLP:AMBER+STRICT";
    "TLP:CLEAR": "TLP:CLEAR";
    "TLP:GREEN": "TLP:GREEN";
    "TLP:RED": "TLP:RED";
}>;
export type Marking = z.infer<typeof Marking>;
/** Returns the stricter of two markings. An object that contains or joins two others has the stricter label. */
export declare const stricterMarking: (value: Marking, other: Marking) => Marking;
