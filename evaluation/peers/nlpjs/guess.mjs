// Trains nlp.js on the examples of one JSON file and writes what it takes the questions for to another.
import { readFileSync, writeFileSync } from 'node:fs'
import basic from '@nlpjs/basic'
import english from '@nlpjs/lang-en'
import norwegian from '@nlpjs/lang-no'

const [work, guessed] = process.argv.slice(2)
const { examples, questions } = JSON.parse(readFileSync(work, 'utf8'))
const dock = await basic.dockStart({
  settings: { nlp: { languages: ['no', 'en'], autoSave: false, forceNER: false } },
  use: ['Basic'],
})
const container = dock.getContainer()
container.use(english.LangEn)
container.use(norwegian.LangNo)
const nlp = dock.get('nlp')
for (const [locale, text, intent] of examples) nlp.addDocument(locale, text, intent)
await nlp.train()

const guesses = []
for (const [locale, text] of questions) {
  const { intent, score } = await nlp.process(locale, text)
  guesses.push([intent, score])
}
writeFileSync(guessed, JSON.stringify(guesses))
