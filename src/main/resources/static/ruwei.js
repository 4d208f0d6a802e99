'use strict';

// Texts of articles and answers become text nodes only, never markup.

const form = document.getElementById('form');
const input = document.getElementById('question');
const button = form.querySelector('button');
const result = document.getElementById('result');
const words = result.dataset;
let conversationId = null;

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function show(...children) {
  result.replaceChildren(...children);
  result.hidden = false;
}

async function post(question) {
  const response = await fetch('/api/v1/questions', {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Accept': 'application/json'},
    body: JSON.stringify({question, conversationId}),
  });
  const body = await response.json();
  if (response.ok) return body;
  if (body.type === 'urn:ruwei:problem:unknown-conversation' && conversationId) {
    conversationId = null;
    return post(question);
  }
  throw new Error(response.status === 429 ? words.tooMany : words.failed);
}

// The markers [1], [2] become links to their quotes.
function answerText(view) {
  const shown = element('p', '', 'answer');
  for (const part of view.answer.split(/(\[\d+\])/)) {
    const number = /^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : 0;
    if (number >= 1 && number <= view.citations.length) {
      const link = element('a', part);
      link.href = '#quote-' + number;
      shown.append(link);
    } else {
      shown.append(part);
    }
  }
  return shown;
}

function sourceLine(citation) {
  const line = element('footer');
  const speaker = citation.speaker;
  const parts = [
    citation.section.title,
    speaker && (speaker.role ? speaker.name + ', ' + speaker.role : speaker.name),
    words[citation.wording],
  ];
  line.append(parts.filter(Boolean).join(' · ') + ' · ');
  if (citation.source && /^https?:/.test(citation.source)) {
    const link = element('a', citation.articleTitle);
    link.href = citation.source;
    link.rel = 'noreferrer';
    line.append(link);
  } else {
    line.append(citation.articleTitle);
  }
  return line;
}

function quote(citation) {
  const shown = element('blockquote');
  const mark = citation.number ? '[' + citation.number + '] ' : '';
  if (citation.number) shown.id = 'quote-' + citation.number;
  shown.lang = citation.language;
  shown.append(element('p', mark + citation.quote), sourceLine(citation));
  return shown;
}

function quotes(title, citations) {
  return citations.length ? [element('h2', title), ...citations.map(quote)] : [];
}

function suggestions(questions) {
  if (!questions.length) return [];
  const list = element('ul');
  for (const question of questions) {
    const item = element('li');
    const choice = element('button', question);
    choice.type = 'button';
    choice.addEventListener('click', () => {
      input.value = question;
      form.requestSubmit();
    });
    item.append(choice);
    list.append(item);
  }
  return [element('h2', words.suggestions), list];
}

async function ask(question) {
  button.disabled = true;
  show(element('p', words.working));
  try {
    const view = await post(question);
    conversationId = view.conversationId;
    show(
      answerText(view),
      ...quotes(words.evidence, view.citations),
      ...quotes(words.nearest, view.related),
      ...suggestions(view.suggestions));
  } catch (failure) {
    show(element('p', failure instanceof TypeError ? words.failed : failure.message));
  } finally {
    button.disabled = false;
  }
}

async function showTopics() {
  const language = encodeURIComponent(document.documentElement.lang);
  const response = await fetch('/api/v1/topics?language=' + language);
  if (!response.ok) return;
  const section = document.getElementById('topics');
  const titles = (await response.json()).topics.map(topic => topic.title);
  for (const title of new Set(titles)) {
    const item = element('li');
    item.append(element('span', title));
    section.querySelector('ul').append(item);
  }
  section.hidden = titles.length === 0;
}

form.addEventListener('submit', event => {
  event.preventDefault();
  const question = input.value.trim();
  if (question) ask(question);
});

// A link such as /?question=… asks at once, and can be handed on.
const linked = new URLSearchParams(location.search).get('question');
if (linked && linked.trim()) {
  input.value = linked.trim();
  ask(input.value);
}

showTopics().catch(() => {});
