import type { FigureImportResult } from '#features/measurement/figure-import/contract.ts'
import type { FigurePreview } from '#features/measurement/figure-import/preview/entities.ts'
import type { Catalogue } from '#shared/messages.ts'

type Totals = Pick<FigureImportResult, 'added' | 'revised' | 'unchanged' | 'repeated'>
type Counts = FigurePreview['counts']

const en = {
  outcomes: { accepted: 'would be imported', refused: 'would be refused', notImported: 'nothing was imported' },
  imported: (file: string, { added, revised, unchanged, repeated }: Totals, importProfile: string) =>
    `${file}: ${added} added, ${revised} revised, ${unchanged} unchanged, ${repeated} repeated (import profile ${importProfile}).`,
  previewed: (file: string, outcome: string, counts: Counts) =>
    `${file}: ${outcome}. ${counts.figures} figures: ${counts.added ?? '?'} added, ${counts.revised ?? '?'} revised, ${counts.unchanged ?? '?'} unchanged, ${counts.repeated} repeated; ${counts.missing} not available, ${counts.provisional} provisional, ${counts.partial} partial, ${counts.omitted} omitted.`,
  sums: (checked: number, differences: number) => `${checked} sums checked, ${differences} differences`,
  ownerMissing: 'Specify the reporting organisation: --owner CODE.',
  organisationNotFound: (code: string) => `The organisation ${code} does not exist.`,
  markingRequired: 'Specify the marking of the corrected figures: --marking TLP:AMBER.',
  importProfileInvalid: (file: string, issue: string) => `${file} is not a valid import profile: ${issue}`,
  importProfileUnconfirmed: (file: string) =>
    `${file}: nobody has checked the import profile. Check the preview (--preview), then add --confirm, or set "confirmed" to true in the profile.`,
  answerUnknown: (subject: string, answer: string) =>
    `“${answer}” is no answer to the question “${subject}” of this file.`,
  replaces: (count: number | null) =>
    `figures in force that would be replaced: ${count ?? '?'} (allow it with --replace)`,
  withheld: 'withheld',
  importProfileRequired: (file: string) =>
    `${file}: no import profile is saved for files of this form. Write a proposal with --preview --save-import-profile P.json, check and edit it, and use it with --import-profile P.json.`,
}

/** Messages of the command that imports figures. */
export const observationMessages: Catalogue<typeof en> = {
  en,
  nl: {
    outcomes: {
      accepted: 'zou geïmporteerd worden',
      refused: 'zou geweigerd worden',
      notImported: 'er is niets geïmporteerd',
    },
    imported: (file, { added, revised, unchanged, repeated }, importProfile) =>
      `${file}: ${added} toegevoegd, ${revised} herzien, ${unchanged} ongewijzigd, ${repeated} herhaald (importprofiel ${importProfile}).`,
    previewed: (file, outcome, counts) =>
      `${file}: ${outcome}. ${counts.figures} cijfers: ${counts.added ?? '?'} toegevoegd, ${counts.revised ?? '?'} herzien, ${counts.unchanged ?? '?'} ongewijzigd, ${counts.repeated} herhaald; ${counts.missing} niet beschikbaar, ${counts.provisional} voorlopig, ${counts.partial} gedeeltelijk, ${counts.omitted} weggelaten.`,
    sums: (checked, differences) => `${checked} sommen gecontroleerd, ${differences} verschillen`,
    ownerMissing: 'Geef de aanleverende organisatie op: --owner CODE.',
    organisationNotFound: (code) => `De organisatie ${code} bestaat niet.`,
    markingRequired: 'Geef de markering van de verbeterde cijfers op: --marking TLP:AMBER.',
    importProfileInvalid: (file, issue) => `${file} is geen geldig importprofiel: ${issue}`,
    importProfileUnconfirmed: (file) =>
      `${file}: niemand heeft het importprofiel nagekeken. Kijk de voorvertoning na (--preview) en voeg --confirm toe, of zet "confirmed" in het profiel op true.`,
    answerUnknown: (subject, answer) => `“${answer}” is geen antwoord op de vraag “${subject}” over dit bestand.`,
    replaces: (count) => `geldende cijfers die vervangen zouden worden: ${count ?? '?'} (sta het toe met --replace)`,
    withheld: 'niet zichtbaar',
    importProfileRequired: (file) =>
      `${file}: er is geen importprofiel bewaard voor bestanden van deze vorm. Schrijf een voorstel met --preview --save-import-profile P.json, kijk het na, pas het aan en gebruik het met --import-profile P.json.`,
  },
  fr: {
    outcomes: { accepted: 'serait importé', refused: 'serait refusé', notImported: 'rien n’a été importé' },
    imported: (file, { added, revised, unchanged, repeated }, importProfile) =>
      `${file} : ajoutés ${added}, révisés ${revised}, inchangés ${unchanged}, répétés ${repeated} (profil d’importation ${importProfile}).`,
    previewed: (file, outcome, counts) =>
      `${file} : ${outcome}. Chiffres ${counts.figures} : ajoutés ${counts.added ?? '?'}, révisés ${counts.revised ?? '?'}, inchangés ${counts.unchanged ?? '?'}, répétés ${counts.repeated} ; non disponibles ${counts.missing}, provisoires ${counts.provisional}, partiels ${counts.partial}, omis ${counts.omitted}.`,
    sums: (checked, differences) => `sommes vérifiées : ${checked}, différences : ${differences}`,
    ownerMissing: 'Indiquez l’organisation qui communique les chiffres : --owner CODE.',
    organisationNotFound: (code) => `L’organisation ${code} n’existe pas.`,
    markingRequired: 'Indiquez le marquage des chiffres corrigés : --marking TLP:AMBER.',
    importProfileInvalid: (file, issue) => `${file} n’est pas un profil d’importation valable : ${issue}`,
    importProfileUnconfirmed: (file) =>
      `${file} : personne n’a vérifié le profil d’importation. Vérifiez l’aperçu (--preview), puis ajoutez --confirm, ou mettez « confirmed » à true dans le profil.`,
    answerUnknown: (subject, answer) =>
      `« ${answer} » n’est pas une réponse à la question « ${subject} » sur ce fichier.`,
    replaces: (count) => `chiffres en vigueur qui seraient remplacés : ${count ?? '?'} (autorisez-le avec --replace)`,
    withheld: 'non visible',
    importProfileRequired: (file) =>
      `${file} : aucun profil d’importation n’est enregistré pour les fichiers de cette forme. Écrivez une proposition avec --preview --save-import-profile P.json, vérifiez-la, adaptez-la et utilisez-la avec --import-profile P.json.`,
  },
  de: {
    outcomes: { accepted: 'würde importiert', refused: 'würde abgelehnt', notImported: 'es wurde nichts importiert' },
    imported: (file, { added, revised, unchanged, repeated }, importProfile) =>
      `${file}: ${added} hinzugefügt, ${revised} berichtigt, ${unchanged} unverändert, ${repeated} wiederholt (Importprofil ${importProfile}).`,
    previewed: (file, outcome, counts) =>
      `${file}: ${outcome}. Zahlen: ${counts.figures}, davon ${counts.added ?? '?'} hinzugefügt, ${counts.revised ?? '?'} berichtigt, ${counts.unchanged ?? '?'} unverändert, ${counts.repeated} wiederholt; ${counts.missing} nicht verfügbar, ${counts.provisional} vorläufig, ${counts.partial} teilweise, ${counts.omitted} ausgelassen.`,
    sums: (checked, differences) => `geprüfte Summen: ${checked}, Abweichungen: ${differences}`,
    ownerMissing: 'Geben Sie die meldende Organisation an: --owner CODE.',
    organisationNotFound: (code) => `Die Organisation ${code} existiert nicht.`,
    markingRequired: 'Geben Sie die Kennzeichnung der berichtigten Zahlen an: --marking TLP:AMBER.',
    importProfileInvalid: (file, issue) => `${file} ist kein gültiges Importprofil: ${issue}`,
    importProfileUnconfirmed: (file) =>
      `${file}: niemand hat das Importprofil geprüft. Prüfen Sie die Vorschau (--preview) und ergänzen Sie --confirm, oder setzen Sie „confirmed“ im Profil auf true.`,
    answerUnknown: (subject, answer) => `„${answer}“ ist keine Antwort auf die Frage „${subject}“ zu dieser Datei.`,
    replaces: (count) => `geltende Zahlen, die ersetzt würden: ${count ?? '?'} (erlauben mit --replace)`,
    withheld: 'nicht sichtbar',
    importProfileRequired: (file) =>
      `${file}: Für Dateien dieser Form ist kein Importprofil gespeichert. Schreiben Sie mit --preview --save-import-profile P.json einen Vorschlag, prüfen und bearbeiten Sie ihn und verwenden Sie ihn mit --import-profile P.json.`,
  },
  da: {
    outcomes: {
      accepted: 'ville blive importeret',
      refused: 'ville blive afvist',
      notImported: 'intet blev importeret',
    },
    imported: (file, { added, revised, unchanged, repeated }, importProfile) =>
      `${file}: ${added} tilføjet, ${revised} revideret, ${unchanged} uændret, ${repeated} gentaget (importprofil ${importProfile}).`,
    previewed: (file, outcome, counts) =>
      `${file}: ${outcome}. ${counts.figures} tal: ${counts.added ?? '?'} tilføjet, ${counts.revised ?? '?'} revideret, ${counts.unchanged ?? '?'} uændret, ${counts.repeated} gentaget; ${counts.missing} ikke tilgængelige, ${counts.provisional} foreløbige, ${counts.partial} delvise, ${counts.omitted} udeladt.`,
    sums: (checked, differences) => `${checked} summer kontrolleret, ${differences} afvigelser`,
    ownerMissing: 'Angiv den indberettende organisation: --owner CODE.',
    organisationNotFound: (code) => `Organisationen ${code} findes ikke.`,
    markingRequired: 'Angiv mærkningen af de rettede tal: --marking TLP:AMBER.',
    importProfileInvalid: (file, issue) => `${file} er ikke en gyldig importprofil: ${issue}`,
    importProfileUnconfirmed: (file) =>
      `${file}: ingen har kontrolleret importprofilen. Kontrollér forhåndsvisningen (--preview), og tilføj --confirm, eller sæt “confirmed” til true i profilen.`,
    answerUnknown: (subject, answer) => `“${answer}” er ikke et svar på spørgsmålet “${subject}” om denne fil.`,
    replaces: (count) => `gældende tal, der ville blive erstattet: ${count ?? '?'} (tillad det med --replace)`,
    withheld: 'ikke synligt',
    importProfileRequired: (file) =>
      `${file}: der er ikke gemt en importprofil for filer af denne form. Skriv et forslag med --preview --save-import-profile P.json, kontrollér og redigér det, og brug det med --import-profile P.json.`,
  },
}
