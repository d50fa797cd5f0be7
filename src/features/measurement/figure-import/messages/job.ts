import type { Language } from '#shared/language.ts'

interface JobMessages {
  name: string
  steps: Readonly<Record<string, string>>
  failures: Readonly<Record<string, string>>
}

/** Messages for the job that imports a long file of figures. */
export const figureImportMessages: Readonly<Record<Language, JobMessages>> = {
  en: {
    name: 'Figures',
    steps: { reading: 'The file is read', recording: 'The figures are recorded' },
    failures: {
      FILE_REJECTED: 'The file was refused. Look at its preview: it says what is wrong and where.',
      WORKBOOK_NOT_READ: 'The file could not be read as a table.',
      IMPORT_PROFILE_REQUIRED: 'Nothing says how to read this file. Look at its preview first.',
    },
  },
  nl: {
    name: 'Cijfers',
    steps: { reading: 'Het bestand wordt gelezen', recording: 'De cijfers worden vastgelegd' },
    failures: {
      FILE_REJECTED: 'Het bestand is geweigerd. Bekijk de voorvertoning: daar staat wat er fout is en waar.',
      WORKBOOK_NOT_READ: 'Het bestand kon niet als tabel gelezen worden.',
      IMPORT_PROFILE_REQUIRED: 'Nergens staat hoe dit bestand gelezen wordt. Bekijk eerst de voorvertoning.',
    },
  },
  fr: {
    name: 'Chiffres',
    steps: { reading: 'Le fichier est lu', recording: 'Les chiffres sont enregistrés' },
    failures: {
      FILE_REJECTED: "Le fichier est refusé. Voyez l'aperçu : il dit ce qui ne va pas et où.",
      WORKBOOK_NOT_READ: "Le fichier n'a pas pu être lu comme un tableau.",
      IMPORT_PROFILE_REQUIRED: "Rien ne dit comment lire ce fichier. Regardez d'abord l'aperçu.",
    },
  },
  de: {
    name: 'Zahlen',
    steps: { reading: 'Die Datei wird gelesen', recording: 'Die Zahlen werden festgehalten' },
    failures: {
      FILE_REJECTED: 'Die Datei wurde abgelehnt. Die Vorschau sagt, was wo falsch ist.',
      WORKBOOK_NOT_READ: 'Die Datei ließ sich nicht als Tabelle lesen.',
      IMPORT_PROFILE_REQUIRED: 'Nirgends steht, wie diese Datei zu lesen ist. Sehen Sie zuerst die Vorschau an.',
    },
  },
  da: {
    name: 'Tal',
    steps: { reading: 'Filen læses', recording: 'Tallene registreres' },
    failures: {
      FILE_REJECTED: 'Filen blev afvist. Se forhåndsvisningen: den siger, hvad der er galt og hvor.',
      WORKBOOK_NOT_READ: 'Filen kunne ikke læses som en tabel.',
      IMPORT_PROFILE_REQUIRED: 'Intet siger, hvordan filen skal læses. Se først forhåndsvisningen.',
    },
  },
}
