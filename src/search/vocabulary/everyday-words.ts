/**
 * General English for what technical texts say otherwise: `everyday, words: technical, words`. A
 * line holds for any field of research, and only those of its technical words that a site's papers
 * have are taken. What goes together in one corpus alone is learnt from it instead.
 */
export const everydayWords = `
photo, photograph, picture, snapshot: image
photos, pictures: images, vision
film, movie, clip, footage: video
sound, noise recording, music: audio
talk, speak, spoken, talking: speech, dialogue
voice: speech, audio
listen, hear, hearing: speech recognition, audio
dictation: speech recognition
chat, chatting, conversation, chatbot: dialogue, conversational, assistant
chatgpt: large language model, GPT
computer program, programming, coding, source code: code generation, code, software
bug, bugs: error, debugging, defect
spreadsheet, excel: tabular, table
database: SQL, relational, table
chart, graph drawing, diagram: chart, figure, visualization
map: spatial, geographic
drawing, sketch, painting, art: image generation, artistic
write, writing, author: text generation, writing
essay, article, story: text, long-form
letter, mail: email, text
summarize, summary, shorten text: summarization
translate, translator: translation, multilingual
foreign language, other languages: multilingual, cross-lingual, low-resource language
grammar, spelling: syntax, linguistic
meaning: semantic
word: token, lexical
sentence: text, natural language
plain language, everyday language, ordinary language: natural language
question, ask, asking: question answering, query
answer, reply, respond: response, question answering
look up, looking up, search engine, find documents: retrieval, search
library, encyclopedia, wikipedia, facts: knowledge, knowledge base
guess, guessing: prediction, speculative
forecast, foresee, predict future: prediction, forecasting, time series
weather: climate, meteorological, forecasting
stock market, stocks, money, bank, banking, trading: financial, finance
price, pricing, expense, cheap, cheaper, affordable: cost, cost-effective, efficient
buy, buyer, buying, shop, shopper, shopping, store, purchase: e-commerce, customer, user, recommendation
seller, selling, sale, retail: e-commerce, marketing
product, goods, merchandise: item, e-commerce
suggest, suggestion, suggesting, advice: recommendation
taste, liking, likes: preference, recommendation
advert, ad, advertising, ads: advertisement, click-through
customer service, help desk: dialogue, customer
doctor, physician, nurse, patient, hospital, medicine: clinical, medical, health
sick, illness, sickness, disease: medical, diagnosis, disease
medication, pill, pharmacy: drug
cure, healing: treatment, drug, therapy
x-ray, scan, body scan: radiology, medical imaging
heart: cardiac
mind, thinking, thought: reasoning, cognitive
brain: neural, neuroscience, cognitive
mental health, feeling, mood: emotion, sentiment, psychological
feelings, emotions: sentiment, affective
teacher, school, classroom, pupil, student, teaching: education, educational, tutoring
homework, exam, exams: benchmark, mathematical problem, education
big teacher, bigger model: teacher, large model, distillation
copy, imitate, mimic: imitation, distillation
lawyer, court, law: legal
government, politics, rules: policy, regulation, governance
crime, criminal, police: security, forensic
news, newspaper, journalist, rumour, rumor, fake news: misinformation, news
lie, lying, untrue, made-up, making things up: hallucination, factuality, deception
truth, true, honest: truthfulness, factuality
trust, trustworthy: reliability, trustworthy, calibration
sure, confident, unsure, doubt: uncertainty, confidence, calibration
chance, odds, luck, likely: probability, probabilistic
random, dice: stochastic, sampling
unfair, unfairness, discrimination, prejudice: bias, fairness
race, gender, minority: demographic, bias, fairness
secret, private, personal, confidential: privacy
hide, hidden, protect, protecting: privacy, security, encryption
hack, hacker, hacking, break into, trick, fooling, fool: adversarial, attack, jailbreak
thief, steal, stealing, stolen, theft: extraction, intellectual property, watermark
harmful, dangerous, danger, unsafe, toxic: safety, alignment, harmful
polite, well-behaved, obey, human values: alignment, preference, instruction
forget, forgetting, erase: unlearning, catastrophic forgetting
remember, memory of, recall facts: memorization, memory, recall
learn over time, keep learning, lifelong: continual learning, incremental
learn from mistakes, trial and error, reward: reinforcement learning, reward, self-correction
mistake, mistakes, wrong: error, self-correction
fix, fixing, repair, mend, mending: correction, restoration, repair
damaged, broken, corrupted, scratched: degraded, restoration, inpainting, corruption
blurry, blurred, blur: deblurring, super-resolution, restoration
sharpen, sharper: super-resolution, enhancement
dark, night, dim: low-light, enhancement
noisy, grainy, hiss: denoising, noise
fog, haze, rain: dehazing, restoration, adverse weather
missing part, fill in, fill in the blanks, gaps: imputation, inpainting, masked
colour, color: color
fake, counterfeit, deepfake: synthetic, generated, detection
artificial data, invented data: synthetic data
self-driving, driverless, car, cars, vehicle, traffic: autonomous driving, vehicle, driving
drone, plane, airplane, flying: aerial, UAV
robot, robots, robotic arm: robotics, manipulation, robotic
walk, walking, running robot: locomotion
grab, grasp, hand: manipulation, grasping
road, route, path, delivery: routing, planning, navigation, vehicle routing
timetable, calendar, shift: scheduling
plan, to-do: planning
puzzle, riddle, game, chess, board game: game, reasoning, puzzle
win, play, player: game, agent
boss, team, teamwork, cooperate, working together: multi-agent, collaboration, collaborative
helper, assistant, personal assistant: agent, assistant
do chores, use apps, use a computer, click buttons: agent, GUI, tool use
gadget, phone, smartphone, cell phone, laptop, tablet, watch: mobile, on-device, edge
tiny, small, little: small, compact, lightweight
shrink, shrinking, smaller, slim, slimming: compression, pruning, quantization, distillation
squeeze, zip, pack, packing: compression
throw away, remove, removing, cut, cutting, drop, trim, trimming, delete: pruning, sparsity, sparse
fewer bits, rounding, round numbers, less precise: quantization, low-bit, low-precision
fast, faster, quick, quicker, speed up, speeding up: acceleration, efficient, speedup, latency
slow, slowness, wait, waiting, delay: latency
quit early, stop early, skip, skipping: early exit, skipping
guess ahead, several words at once: speculative decoding, parallel decoding
electricity, power bill, battery life: energy, power consumption
green, environment, pollution, carbon footprint, planet: carbon, sustainability, environmental
global warming: climate change
battery, batteries: battery, lithium-ion
solar, wind: renewable, photovoltaic
factory, manufacturing, machine tool: industrial, manufacturing
chip, computer chip, processor: hardware, accelerator, GPU
graphics card: GPU
many computers, many machines, several computers, supercomputer: distributed, parallel, cluster
share without sending data, without sharing data, on everyone's phone: federated learning, decentralized
crowd, volunteers: crowdsourcing, annotator
label by hand, tagging, labelling: annotation, labeling
mix, mixing, merge, combine, combining, blend, blending: merging, fusion, ensemble
average, averaging: averaging, merging, ensemble
many models, multiple models: ensemble, model merging, mixture of experts
specialist, specialists, expert, panel: mixture of experts, expert
vote, voting, majority: self-consistency, ensemble
pick the right model, choose model, which model: routing, router, model selection
tweak, tweaking, adjust, adapt, customise, customize: fine-tuning, adaptation
add-on, plug-in: adapter, LoRA
practise, practice, teach: training
from scratch: pretraining
show examples, few examples, by example, demonstration: in-context learning, few-shot, demonstration
never seen before, new kind, unseen: zero-shot, out-of-distribution, generalization
instruction, hint, clue, wording: prompt, prompting, instruction
step by step, show your work, think aloud, thinking out loud, think longer, think harder: chain-of-thought, reasoning, test-time compute
math, maths, arithmetic, sums, equations: mathematical, mathematical reasoning
proof, prove, theorem: theorem proving, formal, proof
logic, logical: logical reasoning, symbolic
double-check, checking, check: verification, verifier
common sense: commonsense
cause, why, because of: causal, causality
explain, explanation, explaining, understand why, see inside, look inside, black box: interpretability, explainable, mechanistic
human-readable, understandable: interpretable, concept
bigger, larger, growing, size: scaling, scale
how much data, how big: scaling law, compute-optimal
repeat, repeated, reuse, reusing: repeated, cache, reuse
short-term memory, working memory: memory, KV cache, working memory
long document, long documents, book, books, long text, whole book, lengthy: long-context, long context
read a lot: long-context
attention span: context window, attention
guess next word, autocomplete, next word: language model, autoregressive
shape, object, three-dimensional: 3D, shape, mesh
room, house, building, street: scene, indoor
face, faces: facial, face
person, people, pedestrian: human, person
animal, plant, crop, farm, farming, farmer: agriculture, species, ecological
food, cooking, recipe: food, recipe
satellite, space, earth, aerial photo: remote sensing, satellite
star, galaxy, planets: astronomy, astrophysical
gene, genes, dna: genomic, genomics
cell, cells: single-cell, cell
protein folding: protein structure
molecule, molecules, chemical, chemicals: molecular, molecule, chemistry
material, metal, alloy, crystal: materials, alloy, crystal
invent, invention, design new, designing, discover, discovering: discovery, generative, design
lab, laboratory, experiment: experiment, scientific discovery
scientist, scientists: scientific, research
water, fluid, flow, liquid, air flow: fluid dynamics, flow, turbulence
force, motion, movement, movements: dynamics, mechanics, motion
heat: thermal, temperature
wave, radio, signal, wifi, cell tower: wireless, signal, telecommunication
internet, web, website: web, online
network traffic: network
social media, twitter, tweets, facebook: social, social network
friend, friends, connections: graph, social network
family tree, relationships between things: knowledge graph, relation
sort, sorting, categorise, categorize, grouping, group similar: classification, clustering
similar, alike, likeness: similarity, embedding
strange, odd, unusual, weird, suspicious, fraud: anomaly, outlier, detection
spot, spotting, notice, recognise, recognize, identify: detection, recognition
outline, cut out, separate objects: segmentation
count, counting: counting
measure, grade, grading, score, judge, judging, rate, rating: evaluation, benchmark, judge
test, quiz: benchmark, evaluation
leaderboard, contest, competition: benchmark, challenge
overview, guide, introduction, tutorial, review: survey
history: historical, longitudinal
time, over time, sensor readings: time series, temporal
best choice, best, maximise, minimise, optimum: optimization, optimal
solver, operations research: solver, optimization, integer programming
simulate, imitation of reality, virtual: simulation, simulator
physics-based: physics-informed
old-fashioned, classic: classical
language of computers, query language: SQL, code
fill out, form, structured answer, json: structured output, constrained decoding
rude, hate, insult, bullying: hate speech, toxic
joke, funny, humour, humor: humor
blind, deaf, disabled: accessibility, assistive
old people, elderly: aging, older
child, children, kids, baby: child, developmental
job, jobs, worker, work, hiring: labor, occupation, workforce
`;
