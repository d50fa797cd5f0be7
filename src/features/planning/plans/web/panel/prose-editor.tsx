import { Extension } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { useMessages } from '#platform/web/language.tsx'
import type { Language } from '#shared/language.ts'
import { type LocalizedProse, makeProse, type Prose, plainText } from '#shared/prose.ts'
import { Button } from '#ui/button.tsx'
import { planPageMessages } from '../messages/index.ts'
import styles from './prose-editor.module.css'
import { editorDocument, planProse } from './prose-shape.ts'

/** Keeps block ids during editing, so that comments and comparisons find the paragraph again. */
const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'bulletList', 'orderedList', 'listItem'],
      attributes: { id: { default: null, rendered: false, keepOnSplit: false } },
    },
  ],
})

export interface ProseEditorProps {
  label: string
  value: LocalizedProse | null
  language: Language
  editable: boolean
  onSave: (value: LocalizedProse | null) => void
}

/**
 * An editor for an element's text in a single language. It allows paragraphs, lists, strong, emphasis and links, and
 * removes other formatting when pasting. Saves on blur.
 */
export default function ProseEditor({ label, value, language, editable, onSave }: ProseEditorProps) {
  const messages = useMessages(planPageMessages)
  const spoken = value && !value.text[language] ? value.source : language
  const here = value?.text[spoken] ?? makeProse('')
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: false,
        blockquote: false,
        codeBlock: false,
        code: false,
        horizontalRule: false,
        strike: false,
        underline: false,
        link: { openOnClick: !editable, autolink: true, protocols: ['mailto'] },
      }),
      BlockIds,
    ],
    content: editorDocument(here),
    editable,
    editorProps: {
      attributes: {
        'aria-label': label,
        role: 'textbox',
        'aria-multiline': 'true',
        lang: spoken,
        class: styles.text ?? '',
      },
    },
  })
  if (!editor) return null
  const save = () => {
    const prose = planProse(editor.getJSON() as Parameters<typeof planProse>[0])
    if (editable && prose && JSON.stringify(prose) !== JSON.stringify(here))
      onSave(replaceLanguageText(value, language, prose))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: observes the focus leaving the text and its buttons; the element itself has no function
    <div className={styles.editor} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && save()}>
      <span className={styles.label}>{label}</span>
      {editable && (
        <div role="toolbar" aria-label={label} className={styles.bar}>
          <Button
            size="small"
            variant="quiet"
            aria-pressed={editor.isActive('bold')}
            onClick={() => editor.chain().focus().toggleBold().run()}
          >
            {messages.prose.strong}
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-pressed={editor.isActive('italic')}
            onClick={() => editor.chain().focus().toggleItalic().run()}
          >
            {messages.prose.emphasis}
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-pressed={editor.isActive('bulletList')}
            onClick={() => editor.chain().focus().toggleBulletList().run()}
          >
            {messages.prose.list}
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-pressed={editor.isActive('orderedList')}
            onClick={() => editor.chain().focus().toggleOrderedList().run()}
          >
            {messages.prose.numbers}
          </Button>
        </div>
      )}
      <EditorContent editor={editor} />
    </div>
  )
}

/** Replaces the text of a language. The server marks outdated translations. Null if all languages are empty. */
function replaceLanguageText(value: LocalizedProse | null, language: Language, prose: Prose): LocalizedProse | null {
  const empty = plainText(prose).trim() === ''
  if (!value) return empty ? null : { source: language, text: { [language]: prose }, outdated: [] }
  if (empty && value.source === language) return null
  const outdated =
    language === value.source
      ? (Object.keys(value.text) as Language[]).filter((key) => key !== language)
      : value.outdated.filter((entry) => entry !== language)
  return { source: value.source, text: { ...value.text, [language]: prose }, outdated }
}
