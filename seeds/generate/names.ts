/** Common names of many origins. No last name of the newsletter is among them, so no combination names one of its persons. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const FEMALE_FIRST_NAMES = words(`
  Aaliyah Agnieszka Amira Anja Annegret Antje Aylin Bärbel Birgit Britta Carla Charlotte Christel Dagmar Danuta Edith Ekaterina
  Elif Emilia Emma Esra Eva Fatima Frauke Frieda Gabriele Gesa Gudrun Hannah Heidrun Helga Ida Ilse Ina Inge Iryna Jana Jasmin
  Johanna Jördis Jule Jutta Karin Katarzyna Katrin Kerstin Klara Lara Layla Leonie Lina Linh Luise Mai Maja Malgorzata Mareike
  Marlene Martina Mathilda Meike Merle Mia Mira Nadja Natalia Nele Oksana Olena Paula Petra Ragna Ronja Rosemarie Roswitha Ruth
  Sabine Samira Selma Sigrid Silke Sofia Sophie Steffi Svenja Tatjana Theresa Ulrike Ursula Waltraud Wiebke Yasemin Yvonne Zeynep`);

export const MALE_FIRST_NAMES = words(`
  Abdul Achim Adam Ahmad Alexander Andreas Arne Arthur Axel Ben Björn Boris Burkhard Cem Christoph Clemens Dariusz David Detlef
  Dieter Dmytro Eckhard Elias Emil Enno Erwin Fabian Felix Florian Friedrich Georg Gerd Götz Günter Habib Hannes Hans-Peter
  Hartmut Hassan Heiko Heinz Helmut Henrik Holger Horst Hussein Ibrahim Ilja Ivan Jakob Jan Jannik Jens Jonas Jörg Jürgen Kai Karl
  Karsten Khaled Klaus Krzysztof Lars Lennard Leon Levi Linus Lukas Lutz Malte Manfred Marek Mats Mehmet Michał Milan Minh Mohammed
  Nils Noah Norbert Ole Olaf Omar Oskar Paul Piotr Ralf Reinhard Rolf Rüdiger Samuel Sascha Serhij Siegfried Sönke Sven Tarek Theo
  Thilo Timo Tom Udo Uwe Viktor Volker Willi Wolfgang Yannick Yusuf`);

export const NEUTRAL_FIRST_NAMES = words('Alex Charlie Deniz Eike Jona Kaya Kim Luca Mika Noor Robin Sam Sascha Toni');

export const LAST_NAMES = words(`
  Ahrens Albrecht Arslan Bartels Bauer Becker Behrens Berger Böhm Böttcher Brandt Brinkmann Bui Carstens Çelik Claassen Dahlmann
  Demir Diallo Dietrich Dombrowski Dreyer Dvořák Ebert Eggers Engel Faber Feldmann Fiedler Fischer Förster Franke Friedrichsen
  Fuhrmann Gärtner Gerdes Göbel Graf Groß Günther Haase Hagemann Hamann Hansen Hartwig Hassan Heinrich Henning Herzog Hinrichs
  Hoffmann Holm Horn Ibrahim Ivanova Jäger Jahn Jansen Jensen Kaiser Kaplan Kaya Keller Klein Kluge Koch König Kowalski Krämer
  Kröger Krüger Kruse Kühn Lehmann Lemke Lewandowski Lindemann Lorenz Ludwig Lüders Maaß Martens Melnyk Möller Moritz Müller
  Naumann Neumann Nguyen Nowak O’Brien Öztürk Olsen Ott Pagel Peters Petersen Pham Pohl Popescu Prüß Rahimi Rasmussen Reimann
  Richter Ritter Rohde Roth Sahin Saleh Sander Schäfer Schiller Schlüter Schröder Schütt Schulz Seidel Shevchenko Siebert Sievers
  Simon Sokolow Stein Stolz Strauß Suhr Tamm Tesch Thiel Thomsen Timm Tran Ullrich Vogel Voigt Voß Wagner Walter Weber Wegner Weiß
  Wendt Westphal Wiese Witt Wójcik Wolff Yıldız Zander Ziegler Zielinski Zimmermann`);
