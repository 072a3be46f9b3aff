# Who held which role on 30 June 2013? A ready question as CSV. Needs curl.

curl --silent --show-error --fail-with-body \
  'http://localhost:8080/api/questions/cq07-who-held-a-role-on-a-date/answers?date=2013-06-30&format=csv'
