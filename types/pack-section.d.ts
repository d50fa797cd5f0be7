import type { ElementKind } from './element-kind.ts';
import type { Names } from './localized-text.ts';
/** Content required by law: an element of any of these kinds, or otherwise any content in the section. */
export interface PackRequiredItem {
    names: Names;
    /** Code of the section to which it belongs. */
    section: string;
    kinds?: readonly ElementKind[];
}
export interface PackPart {
    code: string;
    pillar: 'conceptual_frame' | 'priority_phenomena' | 'administration_and_policy';
    names: Names;
    sections: readonly PackSection[];
}
export interface PackSection {
    code: string;
    names: Names;
    /** The content of the section, in a sentence or two. */
    guidance: Names;
    /** The section contains content that the council may declare confidential by law. */
    confidential?: boolean;
    legalBasis?: string;
}
