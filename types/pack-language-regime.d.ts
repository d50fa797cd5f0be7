import type { Language } from './language.ts';
import type { Names } from './localized-text.ts';
import type { BasisKind } from './pack-basis.ts';
/**
 * What is written in a language: a notice to the public, a mail about a legal matter, an edition for the public, or a
 * document or letter to an authority.
 */
export declare const languagePurposes: readonly ['notice', 'mail', 'public_edition', 'document_to_authority'];
export type LanguagePurpose = (typeof languagePurposes)[number];
/**
 * The languages for a purpose. Every language that is neither required nor allowed is forbidden, except as a courtesy
 * translation with a reason.
 */
export interface PackLanguageRule {
    /** The languages that the law asks, in the order in which the texts appear. Empty: any of the allowed languages. */
    required: readonly Language[];
    /** Languages that may be used as well, in order of preference. Absent: none. */
    allowed?: readonly Language[];
    /** Languages of the authentic text. Absent: the required languages, or else the allowed languages. */
    authentic?: readonly Language[];
    /**
     * The languages follow the regime of the receiver. The languages above apply where the receiver has no regime, or a
     * regime that refers back to the sender.
     */
    followsReceiver?: boolean;
    /** The law forbids the document while the text of a required language is missing. Absent: the document names the gap. */
    blocksWhenMissing?: boolean;
}
/**
 * The language regime of bodies and areas. The first regime in the pack that names the organisation, the kind of
 * organisation or the area applies. A regime that names none applies to all bodies without another regime.
 */
export interface PackLanguageRegime {
    code: string;
    names: Names;
    /** The law on which the regime is based. */
    basis: Names;
    basisKind: BasisKind;
    /** Whether the details still have to be verified against the text of the law. */
    unverified?: boolean;
    /** Codes of organisations. */
    organisations?: readonly string[];
    organisationKinds?: readonly string[];
    /** Codes of areas. They take precedence over `within`, in any regime. */
    areas?: readonly string[];
    /** Codes of areas that include their parts, at every level and in every hierarchy. */
    within?: readonly string[];
    /** Code of the regime of an area that consists of areas of this regime and of other regimes. Absent: this regime. */
    mixedRegime?: string;
    purposes: Readonly<Record<LanguagePurpose, PackLanguageRule>>;
}
