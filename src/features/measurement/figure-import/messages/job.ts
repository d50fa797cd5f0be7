import type { Catalogue } from '#shared/messages.ts'

interface JobMessages {
  name: string
  steps: Readonly<Record<string, string>>
  failures: Readonly<Record<string, string>>
}

/** Messages for the job that imports a long file of figures. */
export const figureImportMessages: Catalogue<JobMessages> = {
  en: {
    name: 'Figures',
    steps: { reading: 'Reading the file', recording: 'Saving the figures' },
    failures: {
      FILE_REJECTED: 'The file was not imported because it contains issues. Open its preview to see and fix them.',
      WORKBOOK_NOT_READ: 'The file was not imported because it could not be read as a table.',
      IMPORT_PROFILE_REQUIRED:
        'The file was not imported because no import profile applies to it. Open its preview and check the settings.',
    },
  },
  nl: {
    name: 'Cijfers',
    steps: { reading: 'Bestand lezen', recording: 'Cijfers opslaan' },
    failures: {
      FILE_REJECTED:
        'Het bestand is niet geïmporteerd omdat het problemen bevat. Open de voorvertoning om ze te bekijken en op te lossen.',
      WORKBOOK_NOT_READ: 'Het bestand is niet geïmporteerd omdat het niet als tabel gelezen kon worden.',
      IMPORT_PROFILE_REQUIRED:
        'Het bestand is niet geïmporteerd omdat er geen importprofiel voor bestaat. Open de voorvertoning en controleer de instellingen.',
    },
  },
  fr: {
    name: 'Chiffres',
    steps: { reading: 'Lecture du fichier', recording: 'Enregistrement des chiffres' },
    failures: {
      FILE_REJECTED:
        'Le fichier n’a pas été importé car il contient des problèmes. Ouvrez l’aperçu pour les voir et les corriger.',
      WORKBOOK_NOT_READ: 'Le fichier n’a pas été importé car il n’a pas pu être lu comme un tableau.',
      IMPORT_PROFILE_REQUIRED:
        'Le fichier n’a pas été importé car aucun profil d’importation ne lui correspond. Ouvrez l’aperçu et vérifiez les paramètres.',
    },
  },
  de: {
    name: 'Zahlen',
    steps: { reading: 'Datei wird gelesen', recording: 'Zahlen werden gespeichert' },
    failures: {
      FILE_REJECTED:
        'Die Datei wurde nicht importiert, weil sie Probleme enthält. Öffnen Sie die Vorschau, um sie zu sehen und zu beheben.',
      WORKBOOK_NOT_READ: 'Die Datei wurde nicht importiert, weil sie sich nicht als Tabelle lesen ließ.',
      IMPORT_PROFILE_REQUIRED:
        'Die Datei wurde nicht importiert, weil es kein passendes Importprofil gibt. Öffnen Sie die Vorschau und prüfen Sie die Einstellungen.',
    },
  },
  da: {
    name: 'Tal',
    steps: { reading: 'Læser filen', recording: 'Gemmer tallene' },
    failures: {
      FILE_REJECTED: 'Filen blev ikke importeret, fordi den har mangler. Åbn forhåndsvisningen for at se og rette dem.',
      WORKBOOK_NOT_READ: 'Filen blev ikke importeret, fordi den ikke kunne læses som en tabel.',
      IMPORT_PROFILE_REQUIRED:
        'Filen blev ikke importeret, fordi ingen importprofil passer til den. Åbn forhåndsvisningen, og kontrollér indstillingerne.',
    },
  },
}
