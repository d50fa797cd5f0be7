import type { Names } from './localized-text.ts';
/** A template: the content of each section, the source of that content and an example text. */
export interface PackTemplate {
    code: string;
    names: Names;
    sections: readonly PackTemplateSection[];
}
export interface PackTemplateSection {
    /** Code of a section of the kind. The section's guidance describes the content. */
    section: string;
    source: Names;
    example?: Names;
}
